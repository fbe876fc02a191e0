import { jsonSchema } from '../brief/json-schema.js';
import { layouts } from '../layouts/index.js';

export const schemaKinds = ['brief', 'findings'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** The JSON Schema of a kind of file, for editors; made from the same schema that checks the files. */
export function schemaOf(kind: SchemaKind): unknown {
  return jsonSchema(
    kind,
    layouts.map((layout) => layout.name),
  );
}
