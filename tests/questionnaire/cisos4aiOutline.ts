/** area → pledge → the subjects of its questions, from the outline of the ten commitments; “*” marks the quick one. */
export const cisos4aiOutline: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "principle-driven-ai": {
    "integrity-first": ["principles*", "review", "speak-up"],
    "ethical-interactions": ["disclosure*", "conduct", "physical"],
    "sustainable-development": ["footprint*", "efficiency"],
    accountability: ["ownership*", "explainability", "traceability", "oversight-body", "retirement"],
    "data-integrity": ["provenance*", "poisoning", "bias", "drift"],
    "planetary-protection": ["impact*", "for-good"],
  },
  "end-to-end-security": {
    "malicious-use": ["guardrails*", "threat-modelling", "supply-chain", "connectors", "theft", "agent-chains"],
    "evolving-defences": ["fraud*", "ai-defence", "intelligence", "exercises"],
    "continuous-monitoring": ["patch-speed*", "telemetry", "vulnerabilities", "incidents", "evidence"],
  },
  "staying-ahead": {
    "proactive-engagement": ["horizon*", "sandbox", "agentic-web"],
    "long-term-vision": ["strategy*", "investment"],
    "continuous-learning": ["skills*", "talent"],
    feedback: ["lessons*", "assurance", "metrics"],
    engagement: ["community*", "contribution"],
  },
  "empowering-everyone": {
    democratising: ["access*", "simplicity", "reach"],
    "best-practices": ["playbooks", "ai-code*", "adoption"],
    "risk-management": ["method", "appetite", "third-parties*"],
  },
  culture: {
    training: ["literacy*", "role-based", "effect", "leadership"],
    "public-awareness": ["scams*", "outreach"],
  },
  "ai-journey": {
    infrastructure: ["agent-identities*", "platform", "cost-limits", "continuity"],
    "holistic-integration": ["portfolio*", "change", "freedoms"],
  },
  "humans-at-heart": {
    "no-harm": ["assessment*", "safety-testing", "remedy"],
    "human-in-the-loop": ["oversight*", "authority", "reliance", "stop", "complement"],
  },
  collaboration: {
    interdisciplinary: ["board*"],
    "open-dialogue": ["transparency*", "forums", "stakeholders"],
    research: ["disclosure*", "partnerships"],
  },
  "privacy-first": {
    "data-protection": ["leakage*", "oversharing", "impact-assessment", "minimisation", "rights"],
    consent: ["informed*", "control", "records"],
  },
  "regulatory-advocacy": {
    "policy-engagement": ["obligations*", "evidence", "dialogue"],
    "global-standards": ["adoption*", "harmonised", "contribution"],
  },
};
