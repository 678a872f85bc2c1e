import type { Call } from '#renderer/ipc/client.ts';
import { contract } from '#shared/contract.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { Procedure } from '#shared/ipc/procedure.ts';
import { type ShellVerb, shell } from '#shared/ipc/shell.ts';
import type { InputOf, OutputOf } from '#shared/ipc/types.ts';
import type { CarnetBridge, CarnetEvent, Reply } from '#shared/ipc/wire.ts';

type Answer = (input: never) => unknown;

/** Throw it in an answer to make the call fail with that code. */
export class Refusal {
  readonly code: ErrorCode;
  readonly seconds: number | undefined;
  constructor(code: ErrorCode, seconds?: number) {
    this.code = code;
    this.seconds = seconds;
  }
}

/**
 * The preload's surface without Electron: answers are typed by the contract and both ways are
 * parsed by its schemas, so that a fake cannot drift from what the vault really says.
 */
export class FakeBridge implements CarnetBridge {
  readonly calls: { readonly path: string; readonly input: unknown }[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly listeners = new Set<(event: CarnetEvent) => void>();

  constructor() {
    this.onShell('preferences', () => ({
      theme: 'system',
      language: 'fr',
      zoom: 1,
      idleMinutes: 5,
    }));
  }

  /** Says what a call of the contract answers. */
  on<P extends Procedure>(target: Call<P>, answer: (input: InputOf<P>) => OutputOf<P>): this {
    this.answers.set(target.path, answer as Answer);
    return this;
  }

  /** Says what a call to main answers. */
  onShell(verb: ShellVerb, answer: (input: never) => unknown): this {
    this.answers.set(`shell.${verb}`, answer as Answer);
    return this;
  }

  /** Plays an event of the preload. */
  emit(event: CarnetEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** The inputs a call has received, oldest first. */
  received(path: string): unknown[] {
    return this.calls.filter((call) => call.path === path).map((call) => call.input);
  }

  async call(path: string, input: unknown): Promise<Reply> {
    this.calls.push({ path, input });
    const { input: inputSchema, output } = schemas(path);
    const parsed = inputSchema.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'invalid-input' };
    const answer = this.answers.get(path);
    if (!answer) return { ok: false, code: 'unknown-call' };
    try {
      return { ok: true, value: output.parse(await answer(parsed.data as never)) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, seconds } = error;
      return seconds === undefined ? { ok: false, code } : { ok: false, code, seconds };
    }
  }

  onChange(listener: (event: CarnetEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function schemas(path: string): Pick<Procedure, 'input' | 'output'> {
  const [feature = '', verb = ''] = path.split('.');
  const table: Record<string, Record<string, Pick<Procedure, 'input' | 'output'>>> = {
    ...contract,
    shell,
  };
  const found = table[feature]?.[verb];
  if (!found) throw new Error(`not in the contract: ${path}`);
  return found;
}
