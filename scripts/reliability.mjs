import { runCommand } from './reliability/command.mjs';
import { experiments } from './reliability/experiments.mjs';

/** `npm run reliability`: what crashes, power cuts, damage and full disks do to a vault. */
await runCommand('reliability', experiments);
