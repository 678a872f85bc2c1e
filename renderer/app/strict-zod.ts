import { config } from 'zod';

// zod would try `new Function` to see whether it may compile: the CSP refuses and reports it.
// Imported before anything that holds a schema.
config({ jitless: true });
