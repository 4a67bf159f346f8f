// Tries what another user of the same computer may try. Run under that user's id; prints the outcomes as JSON.
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

const { folder, files, socket, pid } = JSON.parse(process.argv[2]);
const seen = {};
const attempt = (name, run) => {
  try {
    seen[name] = run() ?? 'done';
  } catch (error) {
    seen[name] = error.code ?? error.message;
  }
};

attempt('list', () => readdirSync(folder));
for (const file of files) attempt(`read ${file}`, () => readFileSync(join(folder, file), 'utf8'));
attempt('plant', () => writeFileSync(join(folder, 'planted'), ''));
for (const file of files) attempt(`change ${file}`, () => appendFileSync(join(folder, file), ' '));
attempt('environment', () => readFileSync(`/proc/${pid}/environ`, 'latin1'));
attempt('arguments', () => readFileSync(`/proc/${pid}/cmdline`, 'latin1'));
seen.socket = await new Promise((resolve) => {
  const asked = connect(socket, () => resolve('connected'));
  asked.once('error', (error) => resolve(error.code));
});
console.log(JSON.stringify(seen));
