import { ensureBuild } from '../setup/build.mjs';
import { ROOT } from '../setup/paths.mjs';

ensureBuild(ROOT);
