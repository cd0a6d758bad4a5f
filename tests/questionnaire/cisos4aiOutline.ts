/** area → pledge → what its questions ask, as the outline of the ten commitments has it; the first is the quick one. */
export const cisos4aiOutline: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "principle-driven-ai": {
    "integrity-first": ["principles", "review", "speak-up"],
    "ethical-interactions": ["disclosure", "conduct", "physical"],
    "sustainable-development": ["footprint", "efficiency", "suppliers"],
    accountability: ["ownership", "explainability", "traceability", "oversight-body"],
    "data-integrity": ["provenance", "poisoning", "bias", "drift"],
    "planetary-protection": ["impact", "for-good"],
  },
  "end-to-end-security": {
    "malicious-use": ["threat-modelling", "supply-chain", "guardrails", "abuse"],
    "evolving-defences": ["ai-defence", "intelligence", "exercises"],
    "continuous-monitoring": ["telemetry", "vulnerabilities", "incidents"],
  },
  "staying-ahead": {
    "proactive-engagement": ["horizon", "sandbox", "agentic-web"],
    "long-term-vision": ["strategy", "investment", "scenarios"],
    "continuous-learning": ["skills", "practice", "talent"],
    feedback: ["lessons", "assurance", "metrics"],
    engagement: ["community", "contribution", "support"],
  },
  "empowering-everyone": {
    democratising: ["access", "simplicity", "reach"],
    "best-practices": ["playbooks", "tailoring", "adoption"],
    "risk-management": ["method", "appetite", "third-parties", "beyond"],
  },
  culture: {
    training: ["literacy", "role-based", "effect", "leadership"],
    "public-awareness": ["outreach", "guidance", "scams"],
  },
  "ai-journey": {
    infrastructure: ["platform", "architecture", "continuity"],
    "holistic-integration": ["portfolio", "change", "freedoms"],
  },
  "humans-at-heart": {
    "no-harm": ["assessment", "safety-testing", "remedy"],
    "human-in-the-loop": ["oversight", "authority", "stop", "complement"],
  },
  collaboration: {
    interdisciplinary: ["board", "embedded"],
    "open-dialogue": ["forums", "stakeholders", "transparency"],
    research: ["partnerships", "disclosure", "results"],
  },
  "privacy-first": {
    "data-protection": ["impact-assessment", "minimisation", "rights", "leakage"],
    consent: ["informed", "control", "records"],
  },
  "regulatory-advocacy": {
    "policy-engagement": ["obligations", "dialogue", "evidence"],
    "global-standards": ["adoption", "contribution", "harmonised"],
  },
};
