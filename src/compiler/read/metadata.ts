import { didYouMean } from '../../base/did-you-mean.ts';
import { type Category, categories } from '../../model/category.ts';
import type { DeviceType, HistoryEntry, TargetVersion } from '../../model/define-worklet.ts';
import type { WorkletMetadata } from '../../model/worklet-metadata.ts';
import type { Fields } from './definition.ts';
import { WK1020, WK1021, WK1022, WK1027 } from './diagnostics.ts';
import type { Reading } from './reading.ts';

const longestTitle = 100;

/** A field as what the type check has found it to be; where that found an error, nothing of this is used. */
const take = <Type>(fields: Fields, name: string): Type | undefined => fields[name]?.data as Type | undefined;

function check(fields: Fields, reading: Reading): void {
  const { title, category, version } = fields;
  for (const name of ['title', 'summary'] as const) {
    const field = fields[name];
    if (field && typeof field.data === 'string' && field.data.trim() === '') reading.report(WK1027.at(reading.spanOf(field.node), { name }));
  }
  if (title && typeof title.data === 'string' && title.data.length > longestTitle) {
    reading.report(WK1020.at(reading.spanOf(title.node), { length: title.data.length }));
  }
  if (category && typeof category.data === 'string' && !(categories as readonly string[]).includes(category.data)) {
    const likely = didYouMean(category.data, categories);
    const suggestion = likely ? `; did you mean \`${likely}\`` : '';
    reading.report(WK1021.at(reading.spanOf(category.node), { category: category.data, suggestion, categories: categories.join(', ') }));
  }
  if (version && typeof version.data === 'string' && !/^\d+\.\d+\.\d+$/.test(version.data)) {
    reading.report(WK1022.at(reading.spanOf(version.node), { version: version.data }));
  }
}

/** What a definition says of the worklet, with the defaults filled in; what the types cannot say is checked here. */
export function readMetadata(name: string, fields: Fields, reading: Reading): WorkletMetadata {
  check(fields, reading);
  const summary = take<string>(fields, 'summary') ?? '';
  const optional = <Key extends 'why' | 'expectedState' | 'notes'>(key: Key) => {
    const value = take<string>(fields, key);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    name,
    title: take<string>(fields, 'title') ?? '',
    summary,
    category: take<Category>(fields, 'category') ?? categories[0],
    version: take<string>(fields, 'version') ?? '',
    author: take<string>(fields, 'author') ?? 'unknown',
    description: take<string>(fields, 'description') ?? summary,
    ...optional('why'),
    howItWorks: take<{ evaluation?: string; remediation?: string }>(fields, 'howItWorks') ?? {},
    requirements: take<string[]>(fields, 'requirements') ?? [],
    ...optional('expectedState'),
    validation: take<string[]>(fields, 'validation') ?? [],
    supports: take<string>(fields, 'supports') ?? 'Windows 7 and later',
    keywords: take<string[]>(fields, 'keywords') ?? [],
    deviceTypes: take<DeviceType[]>(fields, 'deviceTypes') ?? ['WORKSTATION', 'SERVER'],
    userInteraction: take<boolean>(fields, 'userInteraction') ?? false,
    ...optional('notes'),
    history: take<HistoryEntry[]>(fields, 'history') ?? [],
    target: take<TargetVersion>(fields, 'target') ?? '3.0',
    alwaysRemediates: take<boolean>(fields, 'alwaysRemediates') ?? false,
    payload: take<string[]>(fields, 'payload') ?? [],
  };
}
