import { Body, Button, Container, Head, Hr, Html, Preview, render, Text } from "@react-email/components";
import { Fragment, type ReactElement, type ReactNode } from "react";
import { type Inline, parseMarkdown, textOf } from "@/lib/markdown";
import type { Locale } from "@/lib/messages";

const sans = "'Schibsted Grotesk', 'Helvetica Neue', Arial, sans-serif";
const ink = "#1c1b19";
const text = { color: ink, fontFamily: sans, fontSize: "16px", lineHeight: "24px", margin: "0 0 16px" };
const small = { ...text, color: "#5b5850", fontSize: "14px", lineHeight: "20px", margin: "0" };

const page = `
  .page { background: #f7f5f0; margin: 0; padding: 24px 16px; }`;
const dark = `
  .page { background: #1c1b19 !important; }
  .ink, .text, li { color: #f2efe8 !important; }
  .quiet { color: #b9b4a8 !important; }
  .line { border-color: #45423b !important; }
  .link { color: #8fd0dc !important; }`;
const inTheDark = `@media (prefers-color-scheme: dark) {${dark}}`;

/** Tells mail programs that a mail knows light and dark. */
const Looks = ({ style }: { style: string }) => (
  <Head>
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <style>{style}</style>
  </Head>
);

/** A plain mail: who writes, what it says, the one thing to do, and why one gets it; `dark` as it looks in the dark. */
export function MailLayout({
  portal,
  locale,
  why,
  dark: inDark,
  children,
}: {
  portal: string;
  locale: Locale;
  why: string;
  dark?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <Html lang={locale}>
      <Looks style={page + (inDark ? dark : inTheDark)} />
      <Body className="page">
        <Container style={{ maxWidth: "34rem", margin: "0" }}>
          <Text className="ink" style={{ ...text, fontWeight: 800, margin: "0 0 24px" }}>
            {portal}
          </Text>
          {children}
          <Hr className="line" style={{ borderColor: "#e4e1d8", margin: "32px 0 16px" }} />
          <Text className="quiet" style={small}>
            {why}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

export const Says = ({ children }: { children: ReactNode }) => (
  <Text className="ink" style={text}>
    {children}
  </Text>
);

/** Words that somebody wrote, line by line. */
export const Quote = ({ children }: { children: string }) => (
  <Text
    className="ink line"
    style={{ ...text, borderLeft: "4px solid #e4e1d8", paddingLeft: "12px", whiteSpace: "pre-line" }}
  >
    {children}
  </Text>
);

export const Act = ({ href, children }: { href: string; children: ReactNode }) => (
  <Button
    href={href}
    style={{
      backgroundColor: "#0b4f5c",
      borderRadius: "6px",
      color: "#ffffff",
      display: "inline-block",
      fontFamily: sans,
      fontSize: "16px",
      fontWeight: 650,
      margin: "0 0 16px",
      padding: "12px 20px",
    }}
  >
    {children}
  </Button>
);

export const Code = ({ children }: { children: string }) => (
  <Text
    className="ink"
    style={{ ...text, fontSize: "28px", fontWeight: 700, letterSpacing: "4px", lineHeight: "32px" }}
  >
    {children}
  </Text>
);

const light = `
  .ink, .text, li { color: ${ink}; font-family: ${sans}; font-size: 16px; line-height: 24px; }
  .text { margin: 0 0 16px; }
  .portal { font-weight: 800; margin: 0 0 24px; }
  .head { font-size: 28px; line-height: 34px; margin: 0 0 12px; }
  .lead { font-size: 18px; line-height: 27px; margin: 0 0 24px; }
  .section { border-top: 2px solid currentColor; font-size: 20px; line-height: 26px; margin: 32px 0 12px; padding-top: 12px; }
  .item { font-size: 18px; line-height: 24px; margin: 20px 0 4px; }
  .quiet { color: #5b5850; font-family: ${sans}; font-size: 14px; line-height: 20px; margin: 0 0 6px; }
  .line { border-color: #e4e1d8; margin: 32px 0 16px; }
  .link { color: #0b4f5c; text-decoration: underline; }
  .picture { border-radius: 6px; height: auto; margin: 8px 0 20px; max-width: 100%; width: 100%; }`;
/** A letter with several things in it, which follows the reader's light or dark; `dark` as it looks in the dark. */
export function BroadMail(props: {
  portal: string;
  locale: Locale;
  preview: string;
  dark?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <Html lang={props.locale}>
      <Looks style={page + light + (props.dark ? dark : inTheDark)} />
      <Preview>{props.preview}</Preview>
      <Body className="page">
        <Container style={{ margin: "0 auto", maxWidth: "35rem" }}>
          <p className="ink portal">{props.portal}</p>
          {props.children}
        </Container>
      </Body>
    </Html>
  );
}

/** Written text with a few marks, as a mail shows it; `lead` says where a link goes instead. */
export function MarkdownMail({
  text: written,
  lead = (href) => href,
}: {
  text: string;
  lead?: (href: string) => string;
}) {
  const inline = (content: Inline[]) => inlineOf(content, lead);
  return parts(parseMarkdown(written), (block) => {
    if (block.kind === "list") {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {parts(block.items, (item) => (
            <li>{inline(item)}</li>
          ))}
        </List>
      );
    }
    if (block.kind === "table")
      return <p className="text">{[block.head, ...block.rows].map((row) => row.map(textOf).join(", ")).join("; ")}</p>;
    if (block.kind === "paragraph") return <p className="text">{inline(block.content)}</p>;
    return <h2 className="ink section">{inline(block.content)}</h2>;
  });
}

/** The tree never changes, so the place of a part is its key. */
const parts = <Part,>(those: Part[], draw: (part: Part) => ReactNode) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  those.map((part, at) => <Fragment key={at}>{draw(part)}</Fragment>);

const inlineOf = (content: Inline[], lead: (href: string) => string): ReactNode =>
  parts(content, (part) => {
    if (typeof part === "string") return part;
    if (part.kind === "link")
      return (
        <a className="link" href={lead(part.href)}>
          {inlineOf(part.content, lead)}
        </a>
      );
    return part.kind === "strong" ? (
      <strong>{inlineOf(part.content, lead)}</strong>
    ) : (
      <em>{inlineOf(part.content, lead)}</em>
    );
  });

/** A mail as HTML and as plain text. */
export async function renderMail(mail: ReactElement) {
  const [html, plain] = await Promise.all([render(mail), render(mail, { plainText: true })]);
  return { html, text: plain };
}
