import { runCommand } from './reliability/command.mjs';
import { experiments } from './security/experiments.mjs';

/** `npm run security`: what leaks into files, and what gets through the borders. */
await runCommand('security', experiments);
