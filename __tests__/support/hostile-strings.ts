/** Text that acts somewhere if it is written there as it is: in the runner's log, in Markdown, in HTML, on a terminal. */
export function hostileStrings(): readonly string[] {
  const commands = [
    'set-output name=verdict',
    'add-mask',
    'error',
    'stop-commands',
    'save-state name=isPost',
    'set-env name=PATH',
    'add-path',
    'group',
    'notice file=a',
  ];
  const starts = [
    '',
    ' ',
    '\t',
    'x\n',
    'x\r',
    'x\r\n',
    'x\n \t',
    '\u2028',
    'x\u0085',
    '%0A',
    '%0D%0A',
    '\u001b[0m\n',
    'x \n\u200b',
  ];
  const newStyle = commands.flatMap((command) => starts.map((start) => `${start}::${command}::pass`));
  const oldStyle = commands.flatMap((command) =>
    ['', 'in the middle ', '\n', '##', '\u001b[31m'].map((start) => `${start}##[${command}]pass`),
  );
  const markdown = [
    '[x](javascript:alert(1))', '![x](https://example.invalid/x.png)', '[x]: https://example.invalid', '<https://example.invalid>', '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>', '</code></td></table><h1>PASS</h1>', '<!-- assay:0123456789abcdef -->', '-->', '| a | b |', '`code`', '```\nfence', '~~~\nfence',
    '# heading', '\n# heading', '- item', '1. item', '> quote', '***', '---', '===', '**bold**', '@octocat', '@acme/team', '#1', 'acme/toy#1', 'GH-1', ':+1:', '$x$', '$$x$$',
    '&lt;script&gt;', '&#60;script&#62;', '<details open>', '\\|', '\\`', '\\<b>', 'a\n\nb', '[^1]', '- [ ] todo', '<a href="x">', "<a href='x'>", '<svg/onload=alert(1)>', '{{ x }}', '${{ github.token }}',
  ]; // prettier-ignore
  const terminal = [
    '\u001b[2J',
    '\u001b]0;title\u0007',
    '\u001b]8;;https://example.invalid\u0007x\u001b]8;;\u0007',
    '\u009b31m',
    '\u0000',
    '\u0008\u0008',
    '\u202etxt.exe',
    '\u2066x\u2069',
    '\u200bx',
    '\ud800',
    '\ufeff',
  ];
  return [...newStyle, ...oldStyle, ...markdown, ...terminal];
}
