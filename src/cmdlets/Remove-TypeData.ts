import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { RecordObject } from '../runtime/values/record-object.ts';

export default defineCmdlet({
  name: 'Remove-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  supportsShouldProcess: true,
  parameters: {
    TypeData: {
      type: 'System.Management.Automation.Runspaces.TypeData',
      sets: { RemoveTypeDataSet: { mandatory: true, pipeline: true } },
    },
    TypeName: {
      type: 'string',
      sets: { RemoveTypeSet: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
      validate: { notNullOrEmpty: true },
    },
    Path: { type: 'string[]', sets: { RemoveFileSet: { mandatory: true } }, notSimulated: true },
  },
  defaultSet: 'RemoveTypeDataSet',
  process({ TypeData, TypeName }, host) {
    const name = TypeData instanceof RecordObject ? String(TypeData.values.TypeName) : (TypeName ?? '');
    if (!host.shouldProcess(`TypeName: ${name}`, 'Remove TypeData')) return;
    if (host.session.typeData?.remove(name)) return;
    host.error({
      id: 'TypesDynamicRemoveException',
      message: `Error in TypeData "${name}": The type "${name}" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.`,
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.RuntimeException',
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-typedata',
  examples: [
    {
      script:
        'Update-TypeData -TypeName System.Int32 -MemberType NoteProperty -MemberName Unit -Value px; (1).Unit; Remove-TypeData System.Int32; $null -eq (1).Unit',
      stdout: 'px\nTrue\n',
    },
  ],
});
