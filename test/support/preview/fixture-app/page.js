// Runs after the preload: what it finds is what a page of the real application would find.
document.documentElement.dataset.hasBridge = String('fixture' in window);
document.documentElement.dataset.hasRequire = String('require' in window || 'standInPage' in window);
