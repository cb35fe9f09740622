import { toJsonSchema } from '@valibot/to-json-schema';
import { dossierSchema } from '../../src/dossier/dossierSchema.ts';

/** The JSON Schema that editors check a dossier with while it is written, as the text of `public/dossier.schema.json`. */
export function dossierJsonSchema(): string {
  const schema = toJsonSchema(dossierSchema, {
    typeMode: 'input',
    // What a JSON Schema cannot say (EDTF, days of the calendar, hidden characters) is left to parseDossier.
    ignoreActions: ['check', 'raw_check', 'transform'],
    // JSON Schema has no flags, and editors read its patterns as if they had `u`, the only one we use.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : null,
  });
  return `${JSON.stringify({ title: 'Sourceline dossier', description: 'Field by field: data/README.md', ...schema }, null, 2)}\n`;
}
