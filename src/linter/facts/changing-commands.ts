import type { CommandCall } from '../script/command-call.ts';

/** Verbs of commands that change an endpoint (learn.microsoft.com, "Approved Verbs for PowerShell Commands"). */
const changingVerbs = new Set(
  `set new remove add clear start stop restart enable disable install uninstall rename move copy register unregister suspend resume update grant revoke
mount dismount expand compress import restore initialize format resize repair optimize lock unlock protect unprotect block unblock publish
reset complete save checkpoint backup`.split(/\s+/),
);

/** Commands with such a verb that change nothing but the session they run in. */
const harmless = new Set(
  `new-object new-timespan new-guid new-variable set-variable clear-variable remove-variable set-strictmode set-location push-location pop-location set-alias
new-alias remove-alias new-cimsession new-cimsessionoption remove-cimsession new-pssession remove-pssession new-psdrive remove-psdrive remove-module
import-module add-type add-member start-sleep start-job stop-job remove-job clear-host import-csv import-clixml import-powershelldatafile
new-module new-event remove-event register-objectevent unregister-event set-psdebug set-psbreakpoint remove-psbreakpoint format-table format-list
format-wide format-custom format-hex start-process set-executionpolicy new-pssessionoption new-wineventfilter new-cimobject start-threadjob update-typedata
update-formatdata import-localizeddata add-pssnapin import-pssession copy-object compress-object optimize-object lock-object start-transcript stop-transcript
set-psreadlineoption reset-capabilitysid save-help import-alias import-certificateinfo new-webserviceproxy clear-history new-itempropertyobject`.split(
    /\s+/,
  ),
);

/** Commands that change an endpoint without such a verb. */
const others = new Set(
  'out-file tee-object export-csv export-clixml out-printer invoke-item send-mailmessage write-eventlog limit-eventlog'.split(' '),
);

/** What a program is told that makes it change something, by the program's name. */
const changingPrograms: Readonly<Record<string, RegExp>> = {
  reg: /^(?:add|delete|import|copy|restore|load|unload)$/i,
  sc: /^(?:config|create|delete|start|stop|failure|pause|continue)$/i,
  net: /^(?:start|stop|user|localgroup|share|use|accounts)$/i,
  netsh: /^(?:add|set|delete|reset)$/i,
  schtasks: /^\/(?:create|delete|change|run|end)$/i,
  powercfg: /^[/-](?:s|setactive|change|x|h|hibernate|setacvalueindex|setdcvalueindex|import|delete)$/i,
  bcdedit: /^\/(?:set|delete|create|import)/i,
  dism: /^\/(?:enable|disable|add|remove|apply|cleanup|set)/i,
  icacls: /^\/(?:grant|deny|remove|reset|setowner|inheritance)/i,
  wmic: /^(?:call|create|delete|set|uninstall)$/i,
  'manage-bde': /^-(?:on|off|pause|resume|protectors|lock|unlock)$/i,
  auditpol: /^\/(?:set|clear|remove|restore)/i,
  secedit: /^\/(?:configure|import)/i,
  wevtutil: /^(?:cl|clear-log|sl|set-log|im|um)$/i,
  certutil: /^-(?:addstore|delstore|importpfx|repairstore)/i,
};

/** Programs that are there to change something. */
const changing = new Set(
  'msiexec wusa setx takeown regsvr32 gpupdate diskpart taskkill tskill logoff shutdown robocopy xcopy chocolatey choco winget attrib'.split(' '),
);

/** Whether a command may change the endpoint, as far as its name and its words tell. */
export function changesSomething(call: CommandCall): boolean {
  const { key } = call;
  if (key === '' || call.has('WhatIf')) return false;
  if (others.has(key)) return true;
  if (key === 'set-executionpolicy') return !call.texts.some(({ text }) => /^process$/i.test(text));
  if (key === 'invoke-cimmethod' || key === 'invoke-wmimethod') {
    const method = call.texts.find(
      ({ text }) => /^[A-Za-z]\w*$/.test(text) && !/^(?:Win32_|root|StdRegProv|Stop|Continue|SilentlyContinue)/i.test(text),
    );
    const name = call.argument('MethodName', 'name');
    const text = name?.kind === 'StringConstantExpression' ? name.value : method?.text;
    return text === undefined || !/^(?:Get|Enum|Check|Query|Is|Test)/i.test(text);
  }
  const verb = /^([a-z]+)-\w+$/.exec(key)?.[1];
  if (verb !== undefined) return changingVerbs.has(verb) && !harmless.has(key);
  const program = programName(call);
  if (program === undefined) return false;
  if (changing.has(program))
    return !call.texts.some(({ text }) => /^[/-](?:\?|l|list|search|show|query)$/i.test(text) || /^(?:list|search|show|source)$/i.test(text));
  const words = changingPrograms[program];
  return words !== undefined && call.texts.some(({ text }) => words.test(text));
}

/** The name of the program that is called, without its folder and `.exe`. */
export function programName({ node, name }: CommandCall): string | undefined {
  const [first] = node.elements;
  const text =
    name ?? (first?.kind === 'ExpandableStringExpression' ? first.parts.map((part) => (typeof part === 'string' ? part : '')).join('') : undefined);
  const match = text === undefined ? null : /([\w-]+)(?:\.(?:exe|com))?$/i.exec(text);
  return match?.[1].toLowerCase();
}
