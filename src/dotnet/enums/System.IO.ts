import { enumType } from '../enum-type.ts';

/** Enums of System.IO and below with their members (https://learn.microsoft.com/dotnet/api). */
export default [
  enumType('System.IO.Compression.CompressionLevel', 'Optimal Fastest NoCompression SmallestSize'),
  enumType('System.IO.Compression.CompressionMode', 'Decompress Compress'),
  enumType('System.IO.Compression.ZipArchiveMode', 'Read Create Update'),
  enumType('System.IO.DriveType', 'Unknown NoRootDirectory Removable Fixed Network CDRom Ram'),
  enumType('System.IO.FileAccess', 'Read=1 Write ReadWrite', 'flags'),
  enumType(
    'System.IO.FileAttributes',
    `None ReadOnly Hidden System=4 Directory=16 Archive=32 Device=64 Normal=128 Temporary=256 SparseFile=512 ReparsePoint=1024
     Compressed=2048 Offline=4096 NotContentIndexed=8192 Encrypted=16384 IntegrityStream=32768 NoScrubData=131072`,
    'flags',
  ),
  enumType('System.IO.FileMode', 'CreateNew=1 Create Open OpenOrCreate Truncate Append'),
  enumType(
    'System.IO.FileOptions',
    `None Encrypted=16384 DeleteOnClose=67108864 SequentialScan=134217728 RandomAccess=268435456 Asynchronous=1073741824
     WriteThrough=-2147483648`,
    'flags',
  ),
  enumType('System.IO.FileShare', 'None Read Write ReadWrite Delete Inheritable=16', 'flags'),
  enumType('System.IO.HandleInheritability', 'None Inheritable'),
  enumType(
    'System.IO.NotifyFilters',
    `FileName=1 DirectoryName Attributes=4 Size=8 LastWrite=16 LastAccess=32 CreationTime=64 Security=256`,
    'flags',
  ),
  enumType('System.IO.SearchOption', 'TopDirectoryOnly AllDirectories'),
  enumType('System.IO.SeekOrigin', 'Begin Current End'),
  enumType(
    'System.IO.UnixFileMode',
    `None OtherExecute OtherWrite OtherRead=4 GroupExecute=8 GroupWrite=16 GroupRead=32 UserExecute=64 UserWrite=128 UserRead=256
     StickyBit=512 SetGroup=1024 SetUser=2048`,
    'flags',
  ),
  enumType('System.IO.WatcherChangeTypes', 'Created=1 Deleted Changed=4 Renamed=8 All=15', 'flags'),
];
