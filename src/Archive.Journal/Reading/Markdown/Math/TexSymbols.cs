using System.Collections.Frozen;

namespace Archive.Journal.Reading;

/// <summary>What a symbol is in MathML: an identifier, upright or not, an operator, a bracket, a function's name …</summary>
internal enum TexKind { Identifier, Upright, Operator, Limits, Integral, Fence, Function, LimitFunction, Space, Accent, Line }

/// <param name="Kind">How it is set.</param>
/// <param name="Text">The character or word; for a space its width.</param>
internal readonly record struct TexSymbol(TexKind Kind, string Text);

/// <summary>The commands of TeX that stand for one symbol.</summary>
internal static class TexSymbols
{
    private static readonly FrozenDictionary<string, TexSymbol> ByName = Build();

    public static bool TryGet(string command, out TexSymbol symbol) => ByName.TryGetValue(command, out symbol);

    private static FrozenDictionary<string, TexSymbol> Build()
    {
        var table = new Dictionary<string, TexSymbol>(StringComparer.Ordinal);
        Add(TexKind.Identifier, "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω ell ℓ hbar ℏ imath ı jmath ȷ");
        Add(TexKind.Upright, "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ emptyset ∅ varnothing ∅ degree ° prime ′ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ forall ∀ exists ∃ Re ℜ Im ℑ aleph ℵ dagger † ddagger ‡ % % $ $ # # & & _ _ top ⊤ bot ⊥ checkmark ✓ pounds £ euro €");
        Add(TexKind.Operator, "times × cdot ⋅ div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦ longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ impliedby ⟸ hookrightarrow ↪ nearrow ↗ searrow ↘ uparrow ↑ downarrow ↓ rightleftharpoons ⇌ land ∧ wedge ∧ lor ∨ vee ∨ lnot ¬ neg ¬ mid ∣ nmid ∤ parallel ∥ perp ⟂ colon : therefore ∴ because ∵ doteq ≐ models ⊨ vdash ⊢ lesssim ≲ gtrsim ≳");
        Add(TexKind.Limits, "sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀");
        Add(TexKind.Integral, "int ∫ iint ∬ iiint ∭ oint ∮");
        Add(TexKind.Fence, "{ { } } lbrace { rbrace } lbrack [ rbrack ] langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | lvert | rvert | | ‖ Vert ‖ lVert ‖ rVert ‖ backslash \\");
        Add(TexKind.Function, "ln ln log log lg lg exp exp sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan sinh sinh cosh cosh tanh tanh dim dim ker ker arg arg deg deg hom hom");
        Add(TexKind.LimitFunction, "lim lim min min max max sup sup inf inf det det gcd gcd Pr Pr");
        Add(TexKind.Space, ", 0.1667em : 0.2222em > 0.2222em ; 0.2778em ! -0.1667em quad 1em qquad 2em thinspace 0.1667em enspace 0.5em");
        Add(TexKind.Accent, "hat ^ bar ¯ tilde ~ dot ˙ ddot ¨ vec → check ˇ breve ˘ acute ´ grave ` mathring ˚");
        Add(TexKind.Line, "overline ‾ widehat ^ widetilde ~ overrightarrow → underline _ overbrace ⏞ underbrace ⏟");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(TexKind kind, string pairs)
        {
            var words = pairs.Split(' ');
            for (var i = 0; i < words.Length; i += 2) table[words[i]] = new TexSymbol(kind, words[i + 1]);
        }
    }
}
