import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type WorkletConfig } from '../../model/define-config.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4050 } from '../diagnostics.ts';
import { exitCodes } from '../exit-code.ts';
import { decodeUtf8, readBytes } from '../read-file.ts';

export const configFile = 'worklet.config.ts';

const refuse = (problem: string): never => {
  throw new CommandFailure(exitCodes.usage, WK4050.at({ file: configFile, start: 0, end: 0 }, { file: configFile, problem }));
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks what the configuration says; a slip of the pen must not pass as a wish that is not heard. */
function check(config: unknown): WorkletConfig {
  if (!isObject(config)) return refuse('its default export is no object');
  for (const name of Object.keys(config)) if (name !== 'target' && name !== 'lint') refuse(`there is no setting \`${name}\``);
  const { target, lint = {} } = config;
  if (target !== undefined && target !== '3.0' && target !== '5.1') refuse(`\`target\` is \`3.0\` or \`5.1\`, not \`${String(target)}\``);
  if (!isObject(lint)) return refuse('`lint` is no object');
  for (const name of Object.keys(lint)) if (name !== 'severities') refuse(`there is no setting \`lint.${name}\``);
  const { severities = {} } = lint;
  if (!isObject(severities)) return refuse('`lint.severities` is no object');
  for (const [code, severity] of Object.entries(severities)) {
    if (!/^(?:WK[56]\d{3}|PS\w+)$/.test(code)) refuse(`\`${code}\` is no code of a finding`);
    if (!['error', 'warning', 'information', 'off'].includes(severity as string)) refuse(`\`${String(severity)}\` is no severity`);
  }
  return config as WorkletConfig;
}

/** Runs the file as a module that finds the toolkit under its name, wherever it is installed. */
async function evaluate(path: string): Promise<unknown> {
  const { transpileModule } = await import('../../compiler/read/transpile-module.ts');
  const code = transpileModule(decodeUtf8(readBytes(path, configFile), configFile), path);
  const requireFrom = createRequire(path);
  const load = (name: string): unknown => (name === 'workletkit' ? { defineConfig } : requireFrom(name));
  const module = { exports: {} as { default?: unknown } };
  new Function('exports', 'require', 'module', code)(module.exports, load, module);
  return module.exports.default;
}

/** What `worklet.config.ts` in the root says; nothing where there is none. */
export async function loadConfig(root: string): Promise<WorkletConfig> {
  const path = join(root, configFile);
  if (!existsSync(path)) return {};
  let config: unknown;
  try {
    config = await evaluate(path);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    return refuse(`it cannot be run: ${(error as Error).message.split('\n')[0]}`);
  }
  if (config === undefined) return refuse('it has no default export');
  return check(config);
}
