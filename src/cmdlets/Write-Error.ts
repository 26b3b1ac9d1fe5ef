import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import type { CommandRuntime } from '../runtime/pipeline/command-runtime.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { type ErrorCategory, ErrorRecord, ExceptionObject, errorCategories } from '../runtime/values/errors.ts';
import { InvocationInfo } from '../runtime/values/invocation-info.ts';
import type { Value } from '../runtime/values/value.ts';

const writeErrorException = 'Microsoft.PowerShell.Commands.WriteErrorException';

function categoryOf(value: Value): ErrorCategory {
  return value instanceof EnumValue ? (errorCategories[value.value] ?? 'NotSpecified') : 'NotSpecified';
}

export default defineCmdlet({
  name: 'Write-Error',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Exception: { type: 'System.Exception', sets: { WithException: { mandatory: true, position: 0 } } },
    Message: {
      type: 'string',
      aliases: ['Msg'],
      sets: { NoException: { mandatory: true, position: 0, pipeline: true }, WithException: {} },
      validate: { allowNull: true, allowEmptyString: true },
    },
    ErrorRecord: { type: 'System.Management.Automation.ErrorRecord', sets: { ErrorRecord: { mandatory: true, position: 0 } } },
    Category: { type: 'System.Management.Automation.ErrorCategory', sets: ['NoException', 'WithException'] },
    ErrorId: { type: 'string', sets: ['NoException', 'WithException'] },
    TargetObject: { type: 'object', sets: ['NoException', 'WithException'] },
    RecommendedAction: { type: 'string' },
    CategoryActivity: { type: 'string', aliases: ['Activity'] },
    CategoryReason: { type: 'string', aliases: ['Reason'] },
    CategoryTargetName: { type: 'string', aliases: ['TargetName'] },
    CategoryTargetType: { type: 'string', aliases: ['TargetType'] },
  },
  defaultSet: 'NoException',
  process(parameters, host) {
    const runtime = host as CommandRuntime;
    const caller = host.frame.invocation;
    let record: ErrorRecord;
    if (parameters.ErrorRecord) record = parameters.ErrorRecord;
    else {
      const exception =
        parameters.Exception instanceof ExceptionObject ? parameters.Exception : new ExceptionObject(writeErrorException, parameters.Message ?? '');
      // The id is that of the parameter or the exception's type, with the name of the script or function that writes it.
      const id = parameters.ErrorId || exception.typeName;
      record = new ErrorRecord(exception, id, categoryOf(parameters.Category), parameters.TargetObject ?? null);
      record.setIdOwner(caller?.commandName ?? '');
      if (parameters.Exception && parameters.Message) record.detailsMessage = parameters.Message;
      exception.errorRecord ??= record;
    }
    record.activity = parameters.CategoryActivity ?? record.activity;
    record.activity ||= 'Write-Error';
    if (parameters.CategoryReason) record.reason = parameters.CategoryReason;
    if (parameters.CategoryTargetName) record.targetName = parameters.CategoryTargetName;
    if (parameters.CategoryTargetType) record.targetType = parameters.CategoryTargetType;
    if (parameters.RecommendedAction) {
      record.recommendedAction = toText(parameters.RecommendedAction, host.session);
      record.detailsMessage ??= record.exception.message;
    }
    if (!record.invocationInfo) {
      // The error stands where the function was called, as the author of the function wants it read.
      const info = new InvocationInfo();
      Object.assign(info, caller ?? host.invocation);
      record.invocationInfo = info;
    }
    runtime.writeErrorRecord(record);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-error',
});
