// Takes the pictures out of a style sheet that stand in it as data: addresses. The content policy refuses them, as it should, and our own sheet brings
// what is needed in their place; without them there is nothing to refuse.
import { readFileSync, writeFileSync } from 'node:fs';

const [sheet] = process.argv.slice(2);
writeFileSync(sheet, readFileSync(sheet, 'utf8').replace(/url\((["']?)data:.*?\1\)/g, 'none'));
