export { type Fault, type FaultKind, type FullFault, faultSchema } from './fault.ts';
export { createFaults, type Faults } from './faults.ts';
export type { Connection, Handler } from './handler.ts';
export { type FaultParse, parseFault } from './parse-fault.ts';
