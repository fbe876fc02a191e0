import * as z from 'zod';
import { briefFile, layoutName } from './schema/brief.js';
import { findingsFile } from './schema/findings.js';

const files = {
  brief: { schema: briefFile, title: 'A brief of briefdeck' },
  findings: { schema: findingsFile, title: 'The findings of a paper, for briefdeck' },
} as const;

/**
 * The JSON Schema (draft 7, which editors know best) of a file that users write. With the names of the layouts, editors
 * offer them.
 */
export function jsonSchema(kind: keyof typeof files, layouts: readonly string[] = []): unknown {
  const { schema, title } = files[kind];
  return {
    title,
    ...z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      override: ({ zodSchema, jsonSchema: written }) => {
        if (zodSchema === (layoutName as unknown) && layouts.length > 0) written.enum = [...layouts];
      },
    }),
  };
}
