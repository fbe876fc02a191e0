import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/brief/index.js';
import { exhibitKinds } from '../../src/model/exhibit.js';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly items: Schema;
  readonly additionalProperties: Schema;
  readonly required: readonly string[];
  readonly anyOf: readonly Schema[];
  readonly enum: readonly string[];
  readonly description: string;
}

describe('the JSON Schema that editors complete from', () => {
  it('offers the names of the layouts wherever a layout is named', () => {
    const { properties } = jsonSchema('brief', ['cover', 'map']) as Schema;
    expect(properties.storyline?.items.properties.layout?.enum).toEqual(['cover', 'map']);
    expect(properties.slides?.additionalProperties.properties.layout?.enum).toEqual(['cover', 'map']);
  });

  it('says what each key is for, and which a slide needs', () => {
    const slide = (jsonSchema('brief') as Schema).properties.storyline?.items;
    expect(slide?.required).toEqual(['layout']);
    expect(slide?.properties.title?.description).toBe('A sentence that states the message');
    expect(slide?.additionalProperties).toBe(false);
  });

  it('knows every shape of a fact and every kind of exhibit', () => {
    const { properties, required } = jsonSchema('findings') as Schema;
    const shapes = (key: string) =>
      properties[key]?.additionalProperties.anyOf.map((shape) => shape.required[0]);
    expect(shapes('facts')).toEqual([
      'value',
      'low',
      'count',
      'date',
      'from',
      'ordinal',
      'text',
      'difference',
      'ratio',
      'share',
      'complement',
      'sum',
      'change',
    ]);
    expect(shapes('exhibits')).toEqual([...exhibitKinds]);
    expect(required).toEqual(['paper']);
  });
});
