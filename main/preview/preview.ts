/** `npm run preview`: the application in a browser, without Electron. */
import { runPreview } from './launch/run-preview.ts';

await runPreview(process.argv.slice(2));
