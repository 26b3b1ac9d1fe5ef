import { toText } from '../runtime/convert/to-text.ts';
import { sessionStateProvider } from '../runtime/providers/session-state-provider.ts';
import { DictionaryEntry } from '../runtime/values/dictionary-entry.ts';

/** The environment variables of the session's process (about_Environment_Provider). */
export default sessionStateProvider<DictionaryEntry>(
  {
    name: 'Environment',
    implementingType: 'Microsoft.PowerShell.Commands.EnvironmentProvider',
    drives: () => [{ name: 'Env', root: '', description: 'Drive that contains a view of the environment variables for the process' }],
  },
  {
    names: ({ endpoint }) => endpoint.environment.all().map(({ name }) => name),
    find({ endpoint }, name) {
      const value = endpoint.environment.get(name);
      if (value === undefined) return undefined;
      const variable = endpoint.environment.all().find((each) => each.value === value && each.name.toLowerCase() === name.toLowerCase());
      return new DictionaryEntry(variable?.name ?? name, value);
    },
    contentOf: (entry) => entry.value,
    set({ session }, name, value) {
      const { environment } = session.endpoint;
      if (value === null || value === undefined) {
        environment.remove(name);
        return undefined;
      }
      const text = toText(value instanceof DictionaryEntry ? value.value : value, session);
      // .NET Framework takes a variable away that is set to an empty text; .NET 9 and later keep it.
      environment.set(name, text, { keepEmpty: !session.isWindowsPowerShell });
      return new DictionaryEntry(name, text);
    },
    remove({ session }, name) {
      session.endpoint.environment.remove(name);
    },
  },
);
