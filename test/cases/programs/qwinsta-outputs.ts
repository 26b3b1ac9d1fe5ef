/** A session of a user as `sessions.list()` gives it: id, name, user, how it is connected. */
type Row = readonly [id: number, name: string, user: string, kind: string];

/** What qwinsta printed on machines of several display languages, as people have published it, and the sessions of users in it. */
export const qwinstaOutputs: readonly { language: string; source: string; text: string; sessions: readonly Row[] }[] = [
  {
    language: 'English',
    source: 'https://0xdf.gitlab.io/ (write-up of HTB Hospital: a user at the console, seen by WinRM)',
    text: [
      ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE ',
      '>services                                    0  Disc                        ',
      ' console           drbrown                   1  Active                      ',
      ' rdp-tcp                                 65536  Listen                      ',
    ].join('\r\n'),
    sessions: [[1, 'console', 'drbrown', 'console']],
  },
  {
    language: 'English',
    source: 'a public write-up of HTB Shibuya (qwinsta by RunasCs: a user by Remote Desktop, an idle console)',
    text: [
      ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE ',
      '>services                                    0  Disc                        ',
      ' rdp-tcp#0         nigel.mills               1  Active                      ',
      ' console                                     2  Conn                        ',
      ' rdp-tcp                                 65536  Listen                      ',
    ].join('\r\n'),
    sessions: [[1, 'rdp-tcp#0', 'nigel.mills', 'remoteDesktop']],
  },
  {
    language: 'German',
    source: 'https://github.com/Fr3db3rt/Windows-For-Kids (README.md)',
    text: [
      ' SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER\u00c4T ',
      ' services                                    0  Getr.                       ',
      ' console           Leo                       3  Aktiv                       ',
      ' rdp-tcp                                 65536  Abh\u00f6r.                      ',
    ].join('\r\n'),
    sessions: [[3, 'console', 'Leo', 'console']],
  },
];
