/**
 * Who reads standard output or error may stop early (`| head`, a runner that lost its log): what is left is for nobody, and
 * neither the exit code nor what is still to be written depends on it. Any other fault of a stream goes to `onFault`.
 */
export function outliveReaders(onFault: (error: Error) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') onFault(error);
    });
  }
}
