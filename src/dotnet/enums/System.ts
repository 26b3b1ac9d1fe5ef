import { enumType } from '../enum-type.ts';

/** Enums of System and below with their members (https://learn.microsoft.com/dotnet/api). */
export default [
  enumType(
    'System.AttributeTargets',
    `Assembly=1 Module Class=4 Struct=8 Enum=16 Constructor=32 Method=64 Property=128 Field=256 Event=512 Interface=1024 Parameter=2048
     Delegate=4096 ReturnValue=8192 GenericParameter=16384 All=32767`,
    'flags',
  ),
  enumType('System.Base64FormattingOptions', 'None InsertLineBreaks', 'flags'),
  enumType(
    'System.ConsoleColor',
    `Black DarkBlue DarkGreen DarkCyan DarkRed DarkMagenta DarkYellow Gray DarkGray Blue Green Cyan Red Magenta Yellow White`,
  ),
  enumType(
    'System.ConsoleKey',
    `None Backspace=8 Tab Clear=12 Enter Pause=19 Escape=27 Spacebar=32 PageUp PageDown End Home LeftArrow UpArrow RightArrow DownArrow
     Select Print Execute PrintScreen Insert Delete Help D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 A=65 B C D E F G H I J K L M N O P Q R S T U V W
     X Y Z LeftWindows RightWindows Applications Sleep=95 NumPad0 NumPad1 NumPad2 NumPad3 NumPad4 NumPad5 NumPad6 NumPad7 NumPad8
     NumPad9 Multiply Add Separator Subtract Decimal Divide F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21
     F22 F23 F24 BrowserBack=166 BrowserForward BrowserRefresh BrowserStop BrowserSearch BrowserFavorites BrowserHome VolumeMute
     VolumeDown VolumeUp MediaNext MediaPrevious MediaStop MediaPlay LaunchMail LaunchMediaSelect LaunchApp1 LaunchApp2 Oem1=186
     OemPlus OemComma OemMinus OemPeriod Oem2 Oem3 Oem4=219 Oem5 Oem6 Oem7 Oem8 Oem102=226 Process=229 Packet=231 Attention=246 CrSel
     ExSel EraseEndOfFile Play Zoom NoName Pa1 OemClear`,
  ),
  enumType('System.DateTimeKind', 'Unspecified Utc Local'),
  enumType('System.DayOfWeek', 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  enumType(
    'System.Environment+SpecialFolder',
    `Desktop Programs=2 MyDocuments=5 Personal=5 Favorites Startup Recent SendTo StartMenu=11 MyMusic=13 MyVideos DesktopDirectory=16
     MyComputer NetworkShortcuts=19 Fonts Templates CommonStartMenu CommonPrograms CommonStartup CommonDesktopDirectory ApplicationData
     PrinterShortcuts LocalApplicationData InternetCache=32 Cookies History CommonApplicationData Windows System ProgramFiles
     MyPictures UserProfile SystemX86 ProgramFilesX86 CommonProgramFiles CommonProgramFilesX86 CommonTemplates CommonDocuments
     CommonAdminTools AdminTools CommonMusic=53 CommonPictures CommonVideos Resources LocalizedResources CommonOemLinks CDBurning`,
  ),
  enumType('System.Environment+SpecialFolderOption', 'None DoNotVerify=16384 Create=32768'),
  enumType('System.EnvironmentVariableTarget', 'Process User Machine'),
  enumType('System.GCCollectionMode', 'Default Forced Optimized Aggressive'),
  enumType('System.LoaderOptimization', 'NotSpecified SingleDomain MultiDomain DomainMask MultiDomainHost=3 DisallowBindings'),
  enumType('System.MidpointRounding', 'ToEven AwayFromZero ToZero ToNegativeInfinity ToPositiveInfinity'),
  enumType('System.PlatformID', 'Win32S Win32Windows Win32NT WinCE Unix Xbox MacOSX Other'),
  enumType(
    'System.StringComparison',
    `CurrentCulture CurrentCultureIgnoreCase InvariantCulture InvariantCultureIgnoreCase Ordinal OrdinalIgnoreCase`,
  ),
  enumType('System.StringSplitOptions', 'None RemoveEmptyEntries TrimEntries', 'flags'),
  enumType(
    'System.TypeCode',
    `Empty Object DBNull Boolean Char SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal DateTime String=18`,
  ),
  enumType(
    'System.UriComponents',
    `Scheme=1 UserInfo Host=4 Port=8 SchemeAndServer=13 Path=16 Query=32 PathAndQuery=48 HttpRequestUrl=61 Fragment=64 AbsoluteUri=127
     StrongPort HostAndPort=132 StrongAuthority=134 NormalizedHost=256 KeepDelimiter=1073741824 SerializationInfoString=-2147483648`,
    'flags',
  ),
  enumType('System.UriFormat', 'UriEscaped=1 Unescaped SafeUnescaped'),
  enumType('System.UriHostNameType', 'Unknown Basic Dns IPv4 IPv6'),
  enumType('System.UriKind', 'RelativeOrAbsolute Absolute Relative'),
  enumType('System.UriPartial', 'Scheme Authority Path Query'),
];
