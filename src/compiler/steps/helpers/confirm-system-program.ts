import { helperFromText } from './helper-from-text.ts';

/**
 * Statuses: System.Management.Automation.SignatureStatus. Three of them say something against the file; the others say that the
 * host cannot judge. The parts of the version are those of the file itself: the texts beside them come from its language file.
 */
export const confirmSystemProgram = helperFromText(
  `
# Whether a program is the one of Windows: signed by Microsoft Windows, and of a known version with its known hash.
function Confirm-SystemProgram {
    param([string]$Name, [hashtable]$KnownHash)

    $path = Get-ProgramPath -Name $Name
    $signature = Get-AuthenticodeSignature -LiteralPath $path -ErrorAction Stop
    $signer = $signature.SignerCertificate.Subject
    if ('HashMismatch', 'NotSigned', 'NotTrusted' -contains $signature.Status) {
        throw "$Name is not the one of Windows: its signature is $($signature.Status)."
    }
    if ($signature.Status -ne 'Valid') {
        return [pscustomobject]@{ verified = $false; message = "$Name could not be verified: its signature is $($signature.Status)." }
    }
    if ($signer -notlike 'CN=Microsoft Windows, *') {
        throw "$Name is not the one of Windows: it is signed by $signer."
    }
    $file = (Get-Item -LiteralPath $path -ErrorAction Stop).VersionInfo
    $version = '{0}.{1}.{2}.{3}' -f $file.FileMajorPart, $file.FileMinorPart, $file.FileBuildPart, $file.FilePrivatePart
    if (-not $KnownHash -or -not $KnownHash[$version]) {
        return [pscustomobject]@{ verified = $true; message = "$Name $version is signed by Microsoft Windows." }
    }
    $hash = (Get-FileHash -LiteralPath $path -Algorithm SHA256 -ErrorAction Stop).Hash
    if ($hash -ne $KnownHash[$version]) {
        throw "$Name is not the one of Windows: version $version has another SHA-256."
    }
    return [pscustomobject]@{ verified = $true; message = "$Name $version is signed by Microsoft Windows and has its known SHA-256." }
}
`,
  ['Get-ProgramPath'],
);
