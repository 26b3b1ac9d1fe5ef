import { categoryMessage, categoryParts } from '../runtime/formatting/category-message.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { errorCategories } from '../runtime/values/errors.ts';
import { enumValue } from './enum-access.ts';
import type { CategoryInfo } from './error-parts.ts';

const part = (name: 'reason' | 'targetName' | 'targetType'): PropertyDefinition<CategoryInfo> => ({
  type: 'string',
  get: ({ record }, session) => categoryParts(record, session)[name],
  set: ({ record }, value) => {
    record[name] = value as string;
  },
});

export default defineType<CategoryInfo>({
  name: 'System.Management.Automation.ErrorCategoryInfo',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.errorcategoryinfo',
  properties: {
    Category: {
      type: 'System.Management.Automation.ErrorCategory',
      get: ({ record }) => enumValue('System.Management.Automation.ErrorCategory', errorCategories.indexOf(record.category)),
    },
    Activity: {
      type: 'string',
      get: ({ record }) => record.activity,
      set: ({ record }, value) => {
        record.activity = value as string;
      },
    },
    Reason: part('reason'),
    TargetName: part('targetName'),
    TargetType: part('targetType'),
  },
  methods: methodsOf<CategoryInfo>({
    'string GetMessage()': ({ record }, _args, session) => categoryMessage(record, session),
    'string GetMessage(cultureinfo uiCultureInfo)': ({ record }, _args, session) => categoryMessage(record, session),
    'string ToString()': ({ record }, _args, session) => categoryMessage(record, session),
  }),
  toText: ({ record }) => categoryMessage(record, { isWindowsPowerShell: false, variable: () => undefined } as never),
});
