import { NotSimulated } from '../../../base/not-simulated.ts';
import type { Endpoint } from '../../endpoint.ts';
import { defineCimClass } from '../cim-class.ts';

const key = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';

/** What the service says to somebody without rights is not known. */
function change(endpoint: Endpoint, apply: () => void): void {
  if (!endpoint.process.elevated) throw new NotSimulated('member', 'a change of Win32_Environment without rights');
  endpoint.unhindered(apply);
}

/** The machine's own environment, as the registry has it. */
export default defineCimClass({
  name: 'Win32_Environment',
  instances: (endpoint) =>
    endpoint.unhindered(() =>
      endpoint.registry.values(key, 64).map((variable) => ({
        Caption: `<SYSTEM>\\${variable.name}`,
        Description: `<SYSTEM>\\${variable.name}`,
        Name: variable.name,
        Status: 'OK',
        SystemVariable: true,
        UserName: '<SYSTEM>',
        VariableValue: String(variable.data),
      })),
    ),
  writable: {
    VariableValue: ({ endpoint, instance, value }) =>
      change(endpoint, () => {
        const before = endpoint.registry.value(key, String(instance.Name), 64);
        endpoint.registry.setValue(key, { name: String(instance.Name), kind: before?.kind ?? 'String', data: String(value ?? '') }, 64);
      }),
  },
  remove: ({ endpoint, instance }) => change(endpoint, () => void endpoint.registry.removeValue(key, String(instance.Name), 64)),
});
