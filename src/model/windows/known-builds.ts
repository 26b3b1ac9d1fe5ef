/** A build of a program's file, as a public page describes it. */
export interface KnownBuild {
  /** The version of the file itself, four numbers. */
  readonly version: string;
  readonly md5?: string;
  readonly sha1?: string;
  readonly sha256: string;
  readonly sha384?: string;
  readonly sha512?: string;
  /** Serial number and thumbprint of the signer's certificate. */
  readonly serialNumber: string;
  readonly thumbprint: string;
  readonly issuer: string;
  readonly subject: string;
  /** The page that says so. */
  readonly source: string;
}

const issuer = 'CN=Microsoft Windows Production PCA 2011, O=Microsoft Corporation, L=Redmond, S=Washington, C=US';
const subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US';

/** Builds of Windows' programs whose hashes and signatures are known, by the program's file. */
export const knownBuilds: Readonly<Record<string, readonly KnownBuild[]>> = {
  'logoff.exe': [
    {
      version: '10.0.14393.0',
      md5: '63DAFD4EB9CF5D5BAD52B2F78C9C3DDD',
      sha1: '54128FE2F1E8E2E325F73000E78D321A6C84D1DE',
      sha256: 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40',
      sha384: '5D424FD643753FA6842994CB9B601E43F9C7F0FC6561368D89BB9EA390B7926468C8BCB9B082D311FEF8FFD878C04320',
      sha512: '782724E112FBF327DD170957819C329B9E2A63CA2FC828ACD76337A23E8C4CB288AF8E0D9C92A0E93D73DC85D58BBF1B4EEC7AF7D8F8FF3C996CFC7EB80A8617',
      serialNumber: '33000000BCE120FDD27CC8EE930000000000BC',
      thumbprint: 'E85459B23C232DB3CB94C7A56D47678F58E8E51E',
      issuer,
      subject,
      source: 'https://strontic.github.io/xcyclopedia/library/logoff.exe-63DAFD4EB9CF5D5BAD52B2F78C9C3DDD.html',
    },
  ],
};
