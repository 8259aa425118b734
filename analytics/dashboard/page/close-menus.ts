/** Menus of the bar close by Escape and by a tap beside them, as a reader expects of menus. */
export function closeMenus(): void {
  document.addEventListener('click', ({ target }) =>
    closeAll((menu) => !menu.contains(target as Node)),
  );
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const inside = document.activeElement?.closest<HTMLDetailsElement>('details.menu[open]');
    closeAll(() => true);
    inside?.querySelector('summary')?.focus();
  });
}

function closeAll(isMeant: (menu: HTMLDetailsElement) => boolean): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (isMeant(menu)) menu.open = false;
  }
}
