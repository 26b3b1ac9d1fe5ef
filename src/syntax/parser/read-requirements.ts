import type { CommandParameter, Expression, ScriptRequirements } from '../ast/index.ts';
import { isConstant } from '../checks/is-constant.ts';
import { type ConstantValue, constantValue } from './constant-value.ts';
import { parseCommand } from './parse-command.ts';
import type { Parser } from './parser.ts';
import { readModuleRequirement } from './read-module-requirement.ts';

/** What the `#Requires` comments of a parsed script ask for (about_Requires); undefined if there are none. */
export function readRequirements(p: Parser): ScriptRequirements | undefined {
  const comments = p.tokenizer.requires.splice(0);
  if (comments.length === 0) return undefined;
  const found: Found = { editions: [], modules: [], runAsAdministrator: false, hasEditions: false, hasShell: false };
  for (const { start, end } of comments) {
    const state = p.tokenizer.enter({ start, end, localStart: start, localEnd: end, collapsed: undefined, skipped: [] });
    p.ungot = undefined;
    const command = parseCommand(p);
    p.ungot = undefined;
    p.tokenizer.leave(state);
    if (command === undefined) continue;
    const [name, ...rest] = command.elements;
    if (name.kind !== 'StringConstantExpression' || name.value.toLowerCase() !== 'requires') p.reportNode(command, 'ScriptRequiresInvalidFormat');
    readParameters(p, rest, found);
  }
  const { version, editions, modules, runAsAdministrator } = found;
  return { version, editions, modules, runAsAdministrator };
}

interface Found extends ScriptRequirements {
  hasEditions: boolean;
  hasShell: boolean;
}

function readParameters(p: Parser, elements: readonly (CommandParameter | Expression)[], found: Found): void {
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element.kind !== 'CommandParameter') {
      p.reportNode(element, 'ScriptRequiresInvalidFormat');
      continue;
    }
    const argument = element.argument ?? elements[index + 1];
    if (element.argument === undefined) index++;
    readParameter(p, element, argument, found);
  }
}

const readers = {
  shellid: (p, parameter, argument, value, found) => {
    if (found.hasShell) alreadyBound(p, parameter, 'shellid');
    else if (typeof value !== 'string') p.reportNode(argument, 'RequiresInvalidStringArgument', 'shellid');
    else found.hasShell = true;
  },
  pssnapin: (p, _, argument, value) => {
    if (typeof value !== 'string') p.reportNode(argument, 'RequiresInvalidStringArgument', 'pssnapin');
  },
  psedition: (p, parameter, argument, value, found) => {
    if (found.hasEditions) {
      alreadyBound(p, parameter, 'psedition');
      return;
    }
    found.hasEditions = true;
    for (const edition of Array.isArray(value) ? value : [value]) readEdition(p, argument, edition, found);
  },
  version: (p, parameter, argument, value, found) => {
    const version = readVersion(typeof value === 'string' ? value : p.text.slice(argument.start, argument.end));
    if (version === undefined) p.reportNode(argument, 'RequiresVersionInvalid');
    else if (found.version !== undefined && found.version !== version) alreadyBound(p, parameter, 'version');
    else found.version = version;
  },
  assembly: (p, _, argument, value) => {
    for (const assembly of Array.isArray(value) ? value : [value]) {
      if (typeof assembly !== 'string') p.reportNode(argument, 'RequiresInvalidStringArgument', 'assembly');
    }
  },
  modules: (p, _, argument, value, found) => {
    for (const item of Array.isArray(value) ? value : [value]) {
      const module = readModuleRequirement(item);
      if (typeof module === 'string') {
        const reason = `Cannot convert value "${typeof item === 'string' ? item : 'System.Collections.Hashtable'}" to type "Microsoft.PowerShell.Commands.ModuleSpecification". Error: "${module}"`;
        p.reportNode(argument, 'RequiresModuleInvalid', reason);
        return;
      }
      found.modules.push(module);
    }
  },
} satisfies Record<string, (p: Parser, parameter: CommandParameter, argument: Expression, value: ConstantValue, found: Found) => void>;

function readParameter(p: Parser, parameter: CommandParameter, argument: CommandParameter | Expression | undefined, found: Found): void {
  const name = parameter.parameterName.toLowerCase();
  if ('runasadministrator'.startsWith(name)) {
    found.runAsAdministrator = true;
    if (argument !== undefined) p.reportNode(parameter, 'ParameterCannotHaveArgument', parameter.parameterName);
    return;
  }
  if (argument === undefined) {
    p.reportNode(parameter, 'ParameterRequiresArgument', parameter.parameterName);
    return;
  }
  const constant = argument.kind !== 'CommandParameter' && isConstant(argument, { attribute: false, requires: true });
  const value = constant ? constantValue(argument) : undefined;
  if (argument.kind === 'CommandParameter' || value === undefined) {
    p.reportNode(argument, 'RequiresArgumentMustBeConstant');
    return;
  }
  const reader = (Object.keys(readers) as (keyof typeof readers)[]).find((key) => key.startsWith(name));
  if (reader === undefined) p.reportNode(parameter, 'ScriptRequiresInvalidFormat');
  else readers[reader](p, parameter, argument, value, found);
}

function alreadyBound(p: Parser, parameter: CommandParameter, name: string): void {
  p.reportNode(parameter, 'ParameterAlreadyBound', '', name);
}

function readEdition(p: Parser, argument: Expression, edition: ConstantValue, found: Found): void {
  if (typeof edition !== 'string') {
    p.reportNode(argument, 'RequiresInvalidStringArgument', 'psedition');
    return;
  }
  if (!/^(desktop|core)$/i.test(edition)) p.reportNode(argument, 'RequiresPSEditionInvalid', 'psedition');
  if (found.editions.some((other) => other.toLowerCase() === edition.toLowerCase())) {
    p.reportNode(argument, 'RequiresPSEditionValueIsAlreadySpecified', 'psedition');
  } else found.editions.push(edition);
}

/** `3` as `3.0`; two to four numbers with dots between them. */
function readVersion(text: string): string | undefined {
  const version = text.includes('.') ? text : `${text}.0`;
  if (!/^\s*\d+(\s*\.\s*\d+){1,3}\s*$/.test(version)) return undefined;
  const numbers = version.split('.').map(Number);
  return numbers.every((number) => number <= 0x7fffffff) ? numbers.join('.') : undefined;
}
