import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One row of docs/reliability.md, as scripts/reliability and scripts/security list them. */
export interface Experiment {
  readonly name: string;
  readonly title: string;
  /** Runs in `npm test`; the full count runs by command. */
  readonly short: number;
  run(task: {
    readonly runs: number;
    readonly chance: unknown;
    readonly note: (text: string) => void;
  }): Promise<{ readonly failed: boolean }>;
}

const scripts = resolve(import.meta.dirname, '../../scripts');
const load = (path: string) => import(pathToFileURL(resolve(scripts, path)).href);

export async function loadExperiments(part: 'reliability' | 'security'): Promise<Experiment[]> {
  return (await load(`${part}/experiments.mjs`)).experiments;
}

/** Tries an experiment a few times, always the same ones; what it says besides its figures is a failure too. */
export async function tryShortly({ run, short }: Experiment) {
  const { createChance } = await load('reliability/chance.mjs');
  const notes: string[] = [];
  const note = (text: string) => void notes.push(text);
  return { ...(await run({ runs: short, chance: createChance(20_261_122), note })), notes };
}

interface Borders {
  readonly handlers: Readonly<
    Record<string, (event: unknown, input: unknown) => Promise<{ readonly value?: unknown }>>
  >;
  readonly goodEvent: unknown;
  reset(): Promise<void>;
  end(): Promise<void>;
}

/** The built module that fuzzers from outside are given. */
export const loadBorders = (): Promise<Borders> => load('../out/tools/borders.js');
