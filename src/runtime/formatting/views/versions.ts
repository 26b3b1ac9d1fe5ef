import { defineViews, type ViewColumn } from '../view.ts';

const columns = (text: string): ViewColumn[] =>
  text.split(' ').map((column) => {
    const [property, width] = column.split(':');
    return { property, width: Number(width) };
  });

export default defineViews(
  { kind: 'table', types: ['System.Version'], columns: columns('Major:6 Minor:6 Build:6 Revision:8') },
  {
    kind: 'table',
    types: ['System.Version#IncludeLabel'],
    columns: columns('Major:6 Minor:6 Build:6 Revision:8 PSSemVerPreReleaseLabel:26 PSSemVerBuildLabel:27'),
  },
  {
    kind: 'table',
    types: ['System.Management.Automation.SemanticVersion'],
    columns: columns('Major:6 Minor:6 Patch:6 PreReleaseLabel:15 BuildLabel:11'),
  },
);
