// Stores articles until it is killed; the arguments are the workspace and the number of statements in each.
import { add, open, statement } from './workspace.ts';

const [file = '', statements = '1'] = process.argv.slice(2);
const store = open(file);
for (let number = 0; ; number += 1) {
  const many = Array.from({ length: Number(statements) }, () => statement('state:NOR', 'AID', 'state:SWE'));
  add(store, many, { title: `Article ${process.pid}-${number}` });
  if (number % 5 === 0) store.removeArticle(number);
  process.stdout.write(`${number}\n`);
}
