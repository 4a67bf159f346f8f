// For a child process of a test: writes every port that it listens on to its standard output.
import { Server } from 'node:net';

const { listen } = Server.prototype;
Server.prototype.listen = function (...args) {
  this.once('listening', () => console.log(`listening ${this.address().port}`));
  return listen.apply(this, args);
};
