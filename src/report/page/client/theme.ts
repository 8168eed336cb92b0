import { byId } from './element.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'aws-jit-theme';

const themeNamed = (name: string | null | undefined): Theme | undefined =>
  THEMES.find((theme) => theme === name);

/**
 * As the system has it, until the reader chooses; remembered where the browser lets a page remember.
 * @param changed what else depends on it
 */
export function startTheme(changed: () => void = () => undefined): void {
  const button = byId('theme', HTMLButtonElement);
  // In a frame the page around it has the button, and says which.
  const within = themeNamed(document.documentElement.dataset['within']);
  button.hidden = within !== undefined;
  let theme = within ?? remembered();
  const show = (): void => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    button.textContent = `Colours: ${theme}`;
  };
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    show();
    changed();
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
    return themeNamed(localStorage.getItem(KEY)) ?? 'system';
  } catch {
    return 'system';
  }
}
