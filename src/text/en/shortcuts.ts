/** The single keys of the page, listed on demand. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  areOn: 'Single-key shortcuts are on',
  list: [
    ['/', 'search'], ['t', 'table of the view in focus'], ['f', 'view in focus on the full screen'], ['l', 'the other language'], ['p', 'present'], ['?', 'this list'],
    ['Esc', 'close, or clear the selection'], ['Tab', 'from chart to chart'], ['← ↑ ↓ →', 'from mark to mark'], ['Enter', 'pick the mark; with Shift, add it'],
  ] as readonly (readonly [string, string])[],
  notKept: 'Your browser refuses to remember settings; they hold for this page only.',
};
