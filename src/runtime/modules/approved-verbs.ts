/** Verbs that a command's name may begin with (learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands). */
const verbs = new Set(
  (
    'add clear close copy enter exit find format get hide join lock move new open optimize pop push redo remove rename reset resize search select set ' +
    'show skip split step switch undo unlock watch connect disconnect read receive send write backup checkpoint compare compress convert ' +
    'convertfrom convertto dismount edit expand export group import initialize limit merge mount out publish restore save sync unpublish update debug ' +
    'measure ping repair resolve test trace approve assert build complete confirm deny deploy disable enable install invoke register request restart ' +
    'resume start stop submit suspend uninstall unregister wait use block grant protect revoke unblock unprotect tee foreach where sort'
  ).split(' '),
);

/** Whether a command's name begins with a verb that is not approved. */
export function hasUnapprovedVerb(name: string): boolean {
  const cut = name.indexOf('-');
  return cut > 0 && cut < name.length - 1 && !verbs.has(name.slice(0, cut).toLowerCase());
}
