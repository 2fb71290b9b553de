import { Body, Button, Container, Head, Hr, Html, render, Text } from "@react-email/components";
import type { ReactElement, ReactNode } from "react";
import type { Locale } from "@/lib/messages";

const sans = "'Schibsted Grotesk', 'Helvetica Neue', Arial, sans-serif";
const ink = "#1c1b19";
const text = { color: ink, fontFamily: sans, fontSize: "16px", lineHeight: "24px", margin: "0 0 16px" };
const small = { ...text, color: "#5b5850", fontSize: "14px", lineHeight: "20px", margin: "0" };

/** A plain mail: who writes, what it says, the one thing to do, and why one gets it. */
export function MailLayout({
  portal,
  locale,
  why,
  children,
}: {
  portal: string;
  locale: Locale;
  why: string;
  children: ReactNode;
}) {
  return (
    <Html lang={locale}>
      <Head />
      <Body style={{ backgroundColor: "#f7f5f0", margin: "0", padding: "24px 16px" }}>
        <Container style={{ maxWidth: "34rem", margin: "0" }}>
          <Text style={{ ...text, fontWeight: 800, margin: "0 0 24px" }}>{portal}</Text>
          {children}
          <Hr style={{ borderColor: "#e4e1d8", margin: "32px 0 16px" }} />
          <Text style={small}>{why}</Text>
        </Container>
      </Body>
    </Html>
  );
}

export const Says = ({ children }: { children: ReactNode }) => <Text style={text}>{children}</Text>;

/** Words that somebody wrote, line by line. */
export const Quote = ({ children }: { children: string }) => (
  <Text style={{ ...text, borderLeft: "4px solid #e4e1d8", paddingLeft: "12px", whiteSpace: "pre-line" }}>
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
  <Text style={{ ...text, fontSize: "28px", fontWeight: 700, letterSpacing: "4px", lineHeight: "32px" }}>
    {children}
  </Text>
);

/** A mail as HTML and as plain text. */
export async function renderMail(mail: ReactElement) {
  const [html, plain] = await Promise.all([render(mail), render(mail, { plainText: true })]);
  return { html, text: plain };
}
