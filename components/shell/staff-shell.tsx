"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/link";
import { Logo } from "./logo";
import { BandNavigation, BottomNavigation, MenuNavigation, type NavigationItem } from "./navigation";
import { PersonCard, type ShellPerson } from "./person-card";

export type StaffShellProps = {
  readonly home: string;
  readonly person: ShellPerson;
  readonly navigation: readonly NavigationItem[];
  readonly texts: {
    readonly product: string;
    readonly tagline: string;
    readonly skip: string;
    readonly mainNavigation: string;
    readonly quickNavigation: string;
    readonly menu: string;
    readonly signedInAs: string;
  };
  readonly languageSwitch: ReactNode;
  readonly themeSwitch: ReactNode;
  readonly signOut: ReactNode;
  /** Across the page, above the content: standing in for a colleague, a demonstration with made-up data. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every page behind the sign-in. All of it works without JavaScript. */
export function StaffShell(props: StaffShellProps) {
  const { texts } = props;
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="nl-skip-link nl-skip-link--visible-on-focus">
        {texts.skip}
      </a>
      <Header {...props} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-7xl flex-1 px-4 pt-6 pb-28 md:pb-14 lg:px-6 lg:pt-8"
      >
        {props.children}
      </main>
      <BottomNavigation label={texts.quickNavigation} items={props.navigation} />
    </div>
  );
}

function Header(props: StaffShellProps) {
  const { texts, person } = props;
  return (
    <header>
      <div className="border-b border-line bg-panel">
        <div className="mx-auto flex max-w-7xl items-center justify-between gap-4 px-4 py-2 lg:px-6 lg:py-2.5">
          <PlainLink href={props.home} className="flex items-center gap-3 rounded-md">
            <Logo />
            <span className="grid leading-tight">
              <span className="text-xl font-bold tracking-tight text-ink">{texts.product}</span>
              <span className="text-xs text-ink-subtle max-sm:sr-only">{texts.tagline}</span>
            </span>
          </PlainLink>
          <div className="hidden items-center gap-4 md:flex print:flex">
            <PersonCard person={person} label={texts.signedInAs} />
            <div className="flex items-center gap-2 print-hidden">
              {props.languageSwitch}
              {props.themeSwitch}
              {props.signOut}
            </div>
          </div>
          <PhoneMenu {...props} />
        </div>
      </div>
      <BandNavigation label={texts.mainNavigation} items={props.navigation} />
      {props.notice ? (
        <div className="border-b border-warning-line bg-warning-subtle text-sm text-warning">
          <div className="mx-auto max-w-7xl px-4 py-2 lg:px-6">{props.notice}</div>
        </div>
      ) : null}
    </header>
  );
}

/** Everything that has no room on a phone, in a details element. */
function PhoneMenu(props: StaffShellProps) {
  const { texts } = props;
  return (
    <details className="group md:hidden print-hidden">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-md px-3 font-semibold text-action hover:bg-action-subtle group-open:bg-action-subtle [&::-webkit-details-marker]:hidden">
        <Icon name="menu" className="icon size-5" />
        <span className="cap-centred">{texts.menu}</span>
      </summary>
      <div className="absolute inset-x-0 z-30 mt-2 grid gap-4 border-y border-line bg-panel p-4 shadow-bar">
        <PersonCard person={props.person} label={texts.signedInAs} />
        <MenuNavigation label={texts.mainNavigation} items={props.navigation} />
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
          {props.languageSwitch}
          {props.themeSwitch}
          {props.signOut}
        </div>
      </div>
    </details>
  );
}
