/** Services where anybody gets an address for nothing, as of 2026-11-20: the large ones, general knowledge. */

/** Under any ending: `yahoo.com`, `yahoo.co.uk`. */
export const freeMailNames =
  'aol gmail gmx googlemail hotmail live mail msn outlook proton protonmail yahoo yandex ymail zohomail'.split(
    ' ',
  );

export const freeMailDomains =
  '126.com 163.com bluewin.ch fastmail.com free.fr freenet.de hey.com icloud.com laposte.net libero.it mac.com mailbox.org me.com naver.com orange.fr posteo.de qq.com seznam.cz sfr.fr t-online.de tuta.com wanadoo.fr web.de wp.pl'.split(
    ' ',
  );
