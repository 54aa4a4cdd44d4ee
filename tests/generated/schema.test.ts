import { expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { guideJsonSchema } from '../../src/guide/schema/schema-json.ts';

it('src/guide/schema.json is what the definitions say (run `npm run generate` after a change)', async () => {
  await expect(`${JSON.stringify(guideJsonSchema(registry), null, 2)}\n`).toMatchFileSnapshot('../../src/guide/schema.json');
});
