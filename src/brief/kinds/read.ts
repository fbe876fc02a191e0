import type { YamlNode } from '../../files/yaml/node.js';
import type { Exhibit, ExhibitCommon } from '../../model/exhibit.js';
import type { Reference } from '../../model/reference.js';
import type { Data, FindingsContext } from '../findings-context.js';

/** An exhibit as read, and what its data rest on; its own `source` is added by who reads it. */
export interface Read {
  readonly exhibit: Exhibit;
  readonly ofData: readonly Reference[];
}

export type Reader = (node: YamlNode, common: ExhibitCommon, data: Data, context: FindingsContext) => Read;
