import { NotSimulated } from '../../base/not-simulated.ts';
import type { CmdletDefinition } from '../../runtime/commands/cmdlet.ts';
import { CmdletCommand } from '../../runtime/commands/command.ts';
import type { ParameterDefinition, ParameterSetUse, ParameterValidation } from '../../runtime/commands/parameter.ts';
import { declaredCommands } from './declared-commands.ts';

/** `a,b` as a list; `-` stands for none. */
const listOf = (text: string): string[] => (text === '-' ? [] : text.split(','));

function useOf(flags: string): ParameterSetUse {
  const position = /^\d+/.exec(flags);
  return {
    ...(position ? { position: Number(position[0]) } : {}),
    mandatory: flags.includes('m'),
    pipeline: flags.includes('p'),
    byPropertyName: flags.includes('n'),
    remaining: flags.includes('r'),
  };
}

function validationOf(text: string): ParameterValidation {
  const set = /\{(.*)\}/.exec(text)?.[1].split('|');
  const range = /\[(.*),(.*)\]/.exec(text);
  const flags = text.replace(/\{.*\}|\[.*\]/g, '');
  return {
    notNullOrEmpty: flags.includes('e'),
    notNull: flags.includes('n'),
    allowNull: flags.includes('N'),
    allowEmptyCollection: flags.includes('C'),
    allowEmptyString: flags.includes('S'),
    ...(set ? { set } : {}),
    ...(range ? { range: [Number(range[1]), Number(range[2])] as const } : {}),
  };
}

function parameterOf(line: string): [string, ParameterDefinition] {
  const [name, type, aliases, sets, validation = ''] = line.split(' ');
  const uses = listOf(sets).map((each) => each.split('=') as [set: string, flags?: string]);
  const everywhere = uses.find(([set]) => set === '');
  return [
    name,
    {
      type: type.replace('~', 'System.Management.Automation.'),
      aliases: listOf(aliases),
      validate: validationOf(validation),
      ...(everywhere
        ? useOf(everywhere[1] ?? '')
        : uses.length > 0
          ? { sets: Object.fromEntries(uses.map(([set, flags = '']) => [set, useOf(flags)])) }
          : {}),
    },
  ];
}

function definitionOf(name: string, text: string): CmdletDefinition {
  const [head, ...lines] = text.split('\n');
  const [module, defaultSet, shouldProcess, aliases] = head.split(' ');
  return {
    name,
    module,
    ...(defaultSet === '-' ? {} : { defaultSet }),
    supportsShouldProcess: shouldProcess === 's',
    aliases: listOf(aliases),
    parameters: Object.fromEntries(lines.map(parameterOf)),
    begin() {
      throw new NotSimulated('command', name);
    },
  };
}

/**
 * A command that is known by its declaration alone, by name or alias: it can be mocked, and running the command itself is a
 * gap.
 */
export function declaredCommand(name: string): CmdletCommand | undefined {
  const wanted = name.toLowerCase();
  for (const [each, text] of Object.entries(declaredCommands)) {
    if (each.toLowerCase() === wanted || (text.split('\n', 1)[0].toLowerCase().split(' ')[3] ?? '').split(',').includes(wanted))
      return new CmdletCommand(definitionOf(each, text));
  }
  return undefined;
}
