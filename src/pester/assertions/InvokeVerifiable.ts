import { defineAssertion } from '../assertion.ts';
import { pesterState } from '../pester-state.ts';

export default defineAssertion({
  name: 'InvokeVerifiable',
  test({ negate, because, session }) {
    const verifiable = pesterState(session)?.mocks.mocks.filter((mock) => mock.verifiable) ?? [];
    const wrong = verifiable.filter((mock) => mock.called === negate);
    if (wrong.length === 0) return { succeeded: true, message: '' };
    const lines = wrong.map(({ name, moduleName, filter }) => {
      const module = moduleName ? `from inside module ${moduleName} ` : '';
      return `\n Command ${name} ${module}${filter ? `with { ${filter.text.trim()} }` : ''}`;
    });
    const what = negate ? 'Expected no verifiable mocks to be called,' : 'Expected all verifiable mocks to be called,';
    const but = negate ? 'but these were:' : 'but these were not:';
    return { succeeded: false, message: `\n${what}${because} ${but}${lines.join('')}` };
  },
  source: 'https://pester.dev/docs/commands/Should#-invokeverifiable',
});
