export { type AnswerPorts, createAnswers } from './answers.ts';
export { type Door, type OpenDoor, openDoor } from './door.ts';
export { type OrderIds, orderIdsSchema } from './exchange.ts';
export { askedQuestion, helpOf, type Option, optionsOf } from './manner/command.mjs';
export { previewCommand } from './manner/commands.mjs';
export { readArguments } from './manner/read.ts';
export { isForCommandLine } from './parse.ts';
export { interrupted, runCommand } from './run.ts';
