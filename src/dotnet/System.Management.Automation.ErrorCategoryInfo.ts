import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { categoryMessage, categoryParts } from '../runtime/formatting/category-message.ts';
import { errorCategories } from '../runtime/values/errors.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import type { CategoryInfo } from '../runtime/values/error-parts.ts';
import { knownType } from '../runtime/types/types.ts';
import { toText } from '../runtime/convert/to-text.ts';

export default defineType<CategoryInfo>({
  name: 'System.Management.Automation.ErrorCategoryInfo',
  kind: 'class',
  properties: {
    Category: {
      type: 'System.Management.Automation.ErrorCategory',
      get: ({ record }) => new EnumValue(knownType('System.Management.Automation.ErrorCategory'), errorCategories.indexOf(record.category)),
    },
    Activity: { type: 'string', get: ({ record }) => record.activity, set: ({ record }, value, session) => void (record.activity = toText(value, session)) },
    Reason: { type: 'string', get: ({ record }, session) => categoryParts(record, session).reason, set: ({ record }, value, session) => void (record.reason = toText(value, session)) },
    TargetName: { type: 'string', get: ({ record }, session) => categoryParts(record, session).targetName, set: ({ record }, value, session) => void (record.targetName = toText(value, session)) },
    TargetType: { type: 'string', get: ({ record }, session) => categoryParts(record, session).targetType, set: ({ record }, value, session) => void (record.targetType = toText(value, session)) },
  },
  toText: ({ record }) => record.category,
  methods: methodsOf<CategoryInfo>({ 'string GetMessage()': ({ record }, _args, session) => categoryMessage(record, session), 'string ToString()': ({ record }, _args, session) => categoryMessage(record, session) }),
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.errorcategoryinfo',
});
