import { defineCimClass } from '../cim-class.ts';

/** The machine's own environment, as the registry has it. */
export default defineCimClass({
  name: 'Win32_Environment',
  instances: (endpoint) =>
    endpoint.unhindered(() =>
      endpoint.registry.values('HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment', 64).map((variable) => ({
        Caption: `<SYSTEM>\\${variable.name}`,
        Description: `<SYSTEM>\\${variable.name}`,
        Name: variable.name,
        Status: 'OK',
        SystemVariable: true,
        UserName: '<SYSTEM>',
        VariableValue: String(variable.data),
      })),
    ),
});
