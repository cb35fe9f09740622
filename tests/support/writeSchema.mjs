/** `node tests/support/writeSchema.mjs` writes `public/dossier.schema.json` anew, after a change of `src/dossier/dossierSchema.ts`. */
import { writeFileSync } from 'node:fs';
import { withModule } from './loadModule.mjs';

await withModule('/tests/support/dossierJsonSchema.ts', ({ dossierJsonSchema }) => {
  writeFileSync(new URL('../../public/dossier.schema.json', import.meta.url), dossierJsonSchema());
});
