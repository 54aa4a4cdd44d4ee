/** Reads YAML files: chatbots, catalogues, canned replies, data with copy in it. */

import { readData } from './data/read.ts';
import type { Reader } from './reader.ts';
import { yamlValues } from './yaml/values.ts';

/** Reads a YAML file of one or more documents. */
export const readYaml: Reader = (source, options) => readData(source, yamlValues(source), options);
