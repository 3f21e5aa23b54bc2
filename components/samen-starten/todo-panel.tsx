import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import type { Todo } from "@/lib/samen-starten/todo";
import { AnswerForm } from "./lead-forms";
import { Meeting } from "./meeting";
import { ShareForm } from "./share-form";
import { CloseForm, DecideForm, EndDateForm, KnowledgeForm, ResultForm, TickForm } from "./step-forms";

type Props = { readonly file: TrajectoryDetail; readonly t: Translate };

/** What the reader must do now, on top of the page, with the form that does it. */
export function TodoPanel({ file, today, t }: Props & { readonly today: LocalDate }) {
  if (!file.mayAct) return null;
  return (
    <Panel
      title={t("samenStarten.page.todo")}
      tone={file.todo.some(({ what }) => what !== "wait") ? "info" : "plain"}
    >
      {file.todo.length === 0 ? <Paragraph>{t("samenStarten.page.nothing")}</Paragraph> : null}
      <ol className="grid gap-6">
        {file.todo.map((todo) => (
          <li key={todo.what} className="grid gap-3">
            <Heading level={3} look={4}>
              {todoText(t, todo)}
            </Heading>
            <TodoForm file={file} todo={todo} t={t} />
          </li>
        ))}
      </ol>
      {file.shortStay && file.acts.includes("shorten") ? (
        <div className="mt-4">
          <Alert>{t("samenStarten.page.shortStay")}</Alert>
        </div>
      ) : null}
      <Meeting file={file} today={today} t={t} />
    </Panel>
  );
}

export function todoText(t: Translate, todo: Todo): string {
  switch (todo.what) {
    case "decide":
    case "agree":
      return t(`samenStarten.todo.${todo.what}`, { number: todo.number });
    case "deliver":
      return t(todo.number === 3 ? "samenStarten.todo.deliver3" : "samenStarten.todo.deliver4");
    case "wait":
      return t(todo.for === "dji" ? "samenStarten.todo.waitDji" : "samenStarten.todo.waitProbation");
    default:
      return t(`samenStarten.todo.${todo.what}`);
  }
}

function TodoForm({ file, todo, t }: Props & { readonly todo: Todo }) {
  switch (todo.what) {
    case "record-knowledge":
      return <KnowledgeForm file={file} t={t} />;
    case "share":
      return <ShareForm id={file.id} t={t} />;
    case "tick":
      return <TickForm file={file} t={t} />;
    case "decide":
    case "agree":
      return <DecideForm file={file} number={todo.number} t={t} />;
    case "deliver":
      return <ResultForm file={file} number={todo.number} t={t} />;
    case "begin-handover":
      return <EndDateForm file={file} purpose="beginHandover" t={t} />;
    case "answer-lead":
      return <AnswerForm file={file} t={t} />;
    case "close":
      return <CloseForm file={file} t={t} />;
    case "score-basics":
      return <Jump to="#basics" text={t("samenStarten.basics.title")} />;
    case "offer-lead":
      return <Jump to="#lead" text={t("samenStarten.lead.propose")} />;
    case "wait":
      return null;
  }
}

function Jump({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <a href={to} className="nl-link justify-self-start">
      {text}
    </a>
  );
}
