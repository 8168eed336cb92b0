import { byId } from './element.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'aws-jit-theme';

/** As the system has it, until the reader chooses; remembered where the browser lets a page remember. */
export function startTheme(): void {
  const button = byId('theme', HTMLButtonElement);
  let theme = remembered();
  const show = (): void => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    button.textContent = `Colours: ${theme}`;
  };
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    show();
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // A browser that keeps nothing for this page: the choice holds until it is closed.
    }
  });
  show();
}

function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'system';
  } catch {
    return 'system';
  }
}
